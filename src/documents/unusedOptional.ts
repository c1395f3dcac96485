/**
 * Stands in for jsPDF's optional parts (html2canvas, dompurify, canvg) in the build: only `html()` and
 * `addSvgAsImage()` use them, which no paper calls.
 */
export default function unusedOptional(): never {
  throw new Error('jsPDF html() and addSvgAsImage() are left out of this build')
}

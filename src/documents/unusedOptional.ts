/**
 * Stands in for jsPDF's optional dependencies (html2canvas, dompurify, canvg). They serve only `doc.html()` and
 * `doc.addSvgAsImage()`, which this app never calls.
 */
export default function unusedOptional(): never {
  throw new Error('jsPDF html() and addSvgAsImage() are not part of this build')
}

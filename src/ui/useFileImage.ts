import { useCallback, type RefCallback } from 'react'

/** `ref` of an image that shows this file; its address is given back to the browser when it is no longer shown. */
export function useFileImage(file: Blob): RefCallback<HTMLImageElement> {
  return useCallback(
    (image: HTMLImageElement | null) => {
      if (!image) return undefined
      const url = URL.createObjectURL(file)
      image.src = url
      return () => URL.revokeObjectURL(url)
    },
    [file],
  )
}

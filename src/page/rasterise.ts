import { type Picture, pictureWidthPx } from './composePicture.ts';

/** Of a picture on paper: the width of a page of text, at the resolution that journals ask for. */
const printWidthMm = 170;
const dotsPerInch = 300;
const widthPx = Math.round((printWidthMm / 25.4) * dotsPerInch);

/** Dots per metre of 300 dots per inch, with its checksum: the chunk `pHYs` of a PNG. */
const physicalSize = [
  0, 0, 0, 9, 0x70, 0x48, 0x59, 0x73, 0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1, 0x78, 0xa5, 0x3f, 0x76,
];
/** Where the header chunk of every PNG ends. */
const afterHeader = 33;

/**
 * A picture as PNG of 170 mm at 300 dots per inch, 2008 pixels wide, which says so to programs that place it.
 *
 * @throws Error where the browser cannot draw it
 */
export async function rasterise({ svg, heightPx }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = widthPx;
    canvas.height = Math.round((heightPx / pictureWidthPx) * widthPx);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('PNG: expected a canvas to draw on, got none');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (png === null) throw new Error('PNG: expected an encoded picture, got none');
    return new Blob([png.slice(0, afterHeader), new Uint8Array(physicalSize), png.slice(afterHeader)], {
      type: 'image/png',
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What a page carries beside its text and data. */
export interface PageAssets {
  /** The script of the page. */
  readonly script: string;
  /** The model, for a worker of the page: zlib, then base64. */
  readonly packedModel: string;
  /** The figure library in the page, or one file shared by several pages, named relative to the page. */
  readonly plotly: PackedLibrary | { readonly kind: 'shared'; readonly href: string };
}

/** A library as it runs and as it lies in the page: packed, it takes two fifths of the room. */
export interface PackedLibrary {
  readonly kind: 'inline';
  readonly source: string;
  /** zlib, then base64. */
  readonly packed: string;
}

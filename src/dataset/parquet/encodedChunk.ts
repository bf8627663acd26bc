import type { CompressionCodec, Encoding } from 'hyparquet';

/** What the footer of a Parquet file must know of a column chunk that has been encoded; cheap to send and to keep. */
export interface EncodedChunk {
  /** Bytes of the chunk, with its page headers. */
  readonly bytes: number;
  /** The same before compression. */
  readonly uncompressedBytes: number;
  /** Bytes of the dictionary page at its beginning; 0 where there is none. */
  readonly dictionaryBytes: number;
  readonly codec: CompressionCodec;
  readonly encodings: readonly Encoding[];
}

import type { CompressionCodec, Encoding } from 'hyparquet';
import type { ByteWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import type { EncodedChunk } from './encodedChunk.ts';

/** The pages of one column chunk, ready but for their headers. */
export interface ChunkPages {
  readonly codec: CompressionCodec;
  /** PLAIN entries, where the column is encoded by a dictionary. */
  readonly dictionary?: { readonly entries: number; readonly page: PageBytes };
  readonly encoding: Encoding;
  /** Rows of the chunk, with those that are null. */
  readonly rows: number;
  readonly nulls: number;
  /** Definition levels; empty in a required column. */
  readonly levels: Uint8Array;
  readonly page: PageBytes;
}

/** Bytes as they are written, and how many they were before compression. */
export interface PageBytes {
  readonly bytes: Uint8Array;
  readonly uncompressedBytes: number;
}

/** Appends a column chunk: its dictionary page, where it has one, and one data page of version 2. */
export function appendPages(writer: ByteWriter, pages: ChunkPages): EncodedChunk {
  const start = writer.offset;
  let uncompressedBytes = 0;
  if (pages.dictionary !== undefined) {
    const { entries, page } = pages.dictionary;
    writePageHeader(writer, {
      type: 'DICTIONARY_PAGE',
      uncompressed_page_size: page.uncompressedBytes,
      compressed_page_size: page.bytes.length,
      dictionary_page_header: { num_values: entries, encoding: 'PLAIN' },
    });
    uncompressedBytes += writer.offset - start + page.uncompressedBytes;
    writer.appendBytes(page.bytes);
  }
  const dictionaryBytes = writer.offset - start;

  const { levels, page } = pages;
  writePageHeader(writer, {
    type: 'DATA_PAGE_V2',
    uncompressed_page_size: levels.length + page.uncompressedBytes,
    compressed_page_size: levels.length + page.bytes.length,
    data_page_header_v2: {
      num_values: pages.rows,
      num_nulls: pages.nulls,
      num_rows: pages.rows,
      encoding: pages.encoding,
      definition_levels_byte_length: levels.length,
      repetition_levels_byte_length: 0,
      is_compressed: pages.codec !== 'UNCOMPRESSED',
    },
  });
  uncompressedBytes += writer.offset - start - dictionaryBytes + levels.length + page.uncompressedBytes;
  writer.appendBytes(levels);
  writer.appendBytes(page.bytes);
  return {
    bytes: writer.offset - start,
    uncompressedBytes,
    dictionaryBytes,
    codec: pages.codec,
    encodings: pages.dictionary === undefined ? [pages.encoding] : ['PLAIN', pages.encoding],
  };
}

import { ByteWriter } from 'hyparquet-writer';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';
import { appendPages, type PageBytes } from './appendPages.ts';
import type { EncodedChunk } from './encodedChunk.ts';
import { indexWidth, packIndices } from './packIndices.ts';

const utf8 = new TextEncoder();

/**
 * Appends a column chunk of texts, none of them null, as a dictionary in the order of first appearance.
 *
 * @param texts - at most 65,536 of them distinct
 */
export function encodeTexts(writer: ByteWriter, texts: readonly string[]): EncodedChunk {
  const entries = new Map<string, number>();
  const indices = new Uint16Array(texts.length);
  const dictionary = new ByteWriter();
  for (let i = 0; i < texts.length; i++) {
    let entry = entries.get(texts[i]);
    if (entry === undefined) {
      entry = entries.size;
      entries.set(texts[i], entry);
      const bytes = utf8.encode(texts[i]);
      dictionary.appendUint32(bytes.length);
      dictionary.appendBytes(bytes);
    }
    indices[i] = entry;
  }
  const page = new ByteWriter();
  const width = indexWidth(entries.size);
  page.appendUint8(width);
  packIndices(page, indices, texts.length, width, entries.size === 1);
  return appendPages(writer, {
    codec: 'SNAPPY',
    dictionary: { entries: entries.size, page: compressed(dictionary.getBytes()) },
    encoding: 'RLE_DICTIONARY',
    rows: texts.length,
    nulls: 0,
    levels: new Uint8Array(0),
    page: compressed(page.getBytes()),
  });
}

function compressed(bytes: Uint8Array): PageBytes {
  return { bytes: snappyCompress(bytes), uncompressedBytes: bytes.length };
}

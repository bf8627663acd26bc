import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import type { ColumnChunk, FileMetaData, KeyValue, ParquetType, RowGroup, SchemaElement } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer';
import { writeMetadata } from 'hyparquet-writer/src/metadata.js';
import { giveName } from '../giveName.ts';
import type { TableColumn } from '../tableColumn.ts';
import { temporaryName } from '../temporaryName.ts';
import type { EncodedChunk } from './encodedChunk.ts';
import { type FooterParts, joinFooter, splitFooter } from './footerParts.ts';

/** Rows that have been encoded, ready to be appended to a Parquet file. */
export interface EncodedRowGroup {
  readonly rows: number;
  /** All column chunks, one after the other. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** A chunk per column. */
  readonly chunks: readonly EncodedChunk[];
}

/** What the manifest says of a file. */
export interface WrittenFile {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

const physicalTypes: Readonly<Record<TableColumn['type'], ParquetType>> = {
  integer: 'INT32',
  number: 'DOUBLE',
  text: 'BYTE_ARRAY',
};
const mark = new TextEncoder().encode('PAR1');

/**
 * A Parquet file that grows by row groups encoded elsewhere; it has a temporary name until it is complete and on disk.
 *
 * Of the row groups, only what the footer will say of them stays in memory, as its bytes: some 70 a column chunk.
 */
export class ParquetFile {
  readonly #path: string;
  readonly #temporary: string;
  readonly #columns: readonly TableColumn[];
  readonly #file: FileHandle;
  readonly #hash: Hash = createHash('sha256');
  /** As they will stand in the footer. */
  readonly #rowGroups: Uint8Array[] = [];
  #size = 0;
  #rows = 0;

  private constructor(path: string, temporary: string, columns: readonly TableColumn[], file: FileHandle) {
    this.#path = path;
    this.#temporary = temporary;
    this.#columns = columns;
    this.#file = file;
  }

  static async open(path: string, columns: readonly TableColumn[]): Promise<ParquetFile> {
    const temporary = temporaryName(path);
    const file = new ParquetFile(path, temporary, columns, await open(temporary, 'wx'));
    await file.#append(mark);
    return file;
  }

  /** Appends the rows that follow. */
  async append(rowGroup: EncodedRowGroup): Promise<void> {
    this.#rowGroups.push(encodeDescription(this.#rowGroup(this.#size, rowGroup)));
    this.#rows += rowGroup.rows;
    await this.#append(rowGroup.bytes);
  }

  /** Writes the footer, waits for the disk and gives the file its name. */
  async finish(metadata: readonly KeyValue[]): Promise<WrittenFile> {
    const frame = encodeFooter({
      created_by: 'corule',
      schema: this.#schema(),
      num_rows: BigInt(this.#rows),
      row_groups: [],
      key_value_metadata: [...metadata],
    });
    for (const piece of joinFooter(frame, this.#rowGroups)) await this.#append(piece);
    await this.#file.sync();
    await this.#file.close();
    await giveName(this.#temporary, this.#path);
    return { rows: this.#rows, bytes: this.#size, sha256: this.#hash.digest('hex') };
  }

  /** Closes and removes a file that will not be finished. */
  async abandon(): Promise<void> {
    await this.#file.close();
    await rm(this.#temporary, { force: true });
  }

  async #append(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes);
    this.#size += bytes.length;
    await this.#file.writeFile(bytes);
  }

  #schema(): SchemaElement[] {
    return [
      { name: 'root', num_children: this.#columns.length },
      ...this.#columns.map((column): SchemaElement => {
        const element: SchemaElement = {
          name: column.name,
          type: physicalTypes[column.type],
          repetition_type: column.nullable ? 'OPTIONAL' : 'REQUIRED',
        };
        return column.type === 'text'
          ? { ...element, converted_type: 'UTF8', logical_type: { type: 'STRING' } }
          : element;
      }),
    ];
  }

  #rowGroup(start: number, { rows, chunks }: EncodedRowGroup): RowGroup {
    let offset = start;
    let total = 0;
    const columns = chunks.map((chunk, i): ColumnChunk => {
      const from = offset;
      offset += chunk.bytes;
      total += chunk.uncompressedBytes;
      return {
        file_offset: BigInt(from),
        meta_data: {
          type: physicalTypes[this.#columns[i].type],
          encodings: [...chunk.encodings],
          path_in_schema: [this.#columns[i].name],
          codec: chunk.codec,
          num_values: BigInt(rows),
          total_uncompressed_size: BigInt(chunk.uncompressedBytes),
          total_compressed_size: BigInt(chunk.bytes),
          data_page_offset: BigInt(from + chunk.dictionaryBytes),
          ...(chunk.dictionaryBytes > 0 ? { dictionary_page_offset: BigInt(from) } : {}),
        },
      };
    });
    return {
      columns,
      total_byte_size: BigInt(total),
      num_rows: BigInt(rows),
      total_compressed_size: BigInt(offset - start),
    };
  }
}

/**
 * The bytes of a row group in a footer, taken out of one that has no other.
 *
 * All at once, as objects, those of a million runs would take two hundred megabytes.
 */
function encodeDescription(rowGroup: RowGroup): Uint8Array {
  const { rowGroupBytes } = encodeFooter({ schema: [{ name: 'root' }], num_rows: 0n, row_groups: [rowGroup] });
  return rowGroupBytes.slice();
}

function encodeFooter(metadata: Omit<FileMetaData, 'version' | 'metadata_length'>): FooterParts {
  const writer = new ByteWriter();
  // The length of a footer is read back, not written: the library leaves it out here, and puts it behind the footer.
  writeMetadata(writer, { version: 2, metadata_length: 0, ...metadata });
  const bytes = writer.getBytes();
  return splitFooter(bytes.subarray(0, bytes.length - 4));
}

import readXlsxFile from 'read-excel-file/universal';

/** A sheet as a reader of others has it: text, numbers, dates, nothing. */
export type ReadSheet = { readonly name: string; readonly rows: readonly (readonly unknown[])[] };

/** Reads a workbook, untrimmed. */
export async function readSheets(bytes: Uint8Array<ArrayBuffer>): Promise<ReadSheet[]> {
  const sheets = await readXlsxFile(new Blob([bytes]), { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }));
}

/** How an exported file begins, whatever its name. */
const BEGINNING = '{"format":"crossroads-export"';

/** Is a file one that Crossroads exported: everything, or one decision? By its name, else by how it begins. */
export async function isExportFile(file: File): Promise<boolean> {
  if (isExportName(file.name)) return true;
  try {
    return (await file.slice(0, BEGINNING.length).text()) === BEGINNING;
  } catch {
    // It is told where the file is read.
    return false;
  }
}

export const isExportName = (name: string): boolean => /\.crossroads-export$/i.test(name);

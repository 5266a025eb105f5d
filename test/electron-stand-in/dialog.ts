/** Nobody is there to answer: every dialog is cancelled. Tests put their own answer in its place, as on real Electron. */
export const dialog = {
  showSaveDialog: async (..._given: unknown[]) => ({ canceled: true, filePath: '' }),
  showOpenDialog: async (..._given: unknown[]) => ({ canceled: true, filePaths: [] as string[] }),
  showMessageBox: async (..._given: unknown[]) => ({ response: 0, checkboxChecked: false }),
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}: ${content}\n`);
  },
};

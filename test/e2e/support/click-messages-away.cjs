// biome-ignore lint/style/noRestrictedImports: runs inside Electron, ahead of the app
const { dialog } = require('electron');

/** Loaded ahead of the app (`electron -r`): answers each message as if its first button was pressed, and says what it said. */
dialog.showMessageBox = async (...given) => {
  const { message, detail } = given.at(-1);
  process.stderr.write(`${message} ${detail}\n`);
  return { response: 0, checkboxChecked: false };
};

/** Is this only a piece of a sentence that was broken when it was copied? "g", "managerial)", ", per cover), and more". */
export function isFragment(statement: string): boolean {
  const words = statement.trim();
  // Beyond Latin-1 everything counts: classes of Unicode take milliseconds to prepare.
  const hasLetters = /[\w\u{c0}-\u{10ffff}].*[\w\u{c0}-\u{10ffff}]/su.test(words);
  const close = words.indexOf(')');
  const open = words.indexOf('(');
  return !hasLetters || /^[,;)\]]/.test(words) || (close !== -1 && (open === -1 || close < open));
}

/** Is this only a piece of a sentence that was broken when it was copied? "g", "managerial)", ", per cover), and more". */
export function isFragment(statement: string): boolean {
  const words = statement.trim();
  // Beyond Latin-1 everything counts: classes of Unicode take milliseconds to prepare.
  const letters = [...words].filter((each) => /\w/.test(each) || each > '\u00bf').length;
  const close = words.indexOf(')');
  const open = words.indexOf('(');
  return letters < 2 || /^[,;)\]]/.test(words) || (close !== -1 && (open === -1 || close < open));
}

declare module 'virtual:question-page' {
  /** The question sheet's own script, as one text. */
  const script: string;
  export default script;
}

/** A page of ours, made into HTML by the build (`scripts/vite/user-guide.ts`). */
declare module '*.md' {
  const html: string;
  export default html;
}

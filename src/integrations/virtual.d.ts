/** Made by `content-data.ts`. */
declare module 'virtual:content-data' {
  const files: Record<string, string>;
  export default files;
}

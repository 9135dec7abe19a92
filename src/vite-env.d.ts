/// <reference types="vite/client" />

/** The path of a content script that is registered at run time: src/cli/classic-scripts.ts. */
declare module '*?script' {
  const path: string;
  export default path;
}

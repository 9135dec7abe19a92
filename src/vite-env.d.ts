/// <reference types="vite/client" />

/** crxjs gives the path of a content script that is registered at run time. */
declare module '*?script' {
  const path: string;
  export default path;
}

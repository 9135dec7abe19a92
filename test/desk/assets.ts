import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const ENTRIES = ['upload', 'reply', 'samples', 'ckeditor', 'prosemirror', 'witness'] as const;

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

export interface Asset {
  readonly type: string;
  readonly body: string | Uint8Array;
}

export const typeOf = (name: string): string => TYPES[name.split('.').pop() ?? ''] ?? 'application/octet-stream';

/** Bundles the client scripts in memory; nothing is written. */
export async function bundleAssets(): Promise<ReadonlyMap<string, Asset>> {
  const client = fileURLToPath(new URL('client/', import.meta.url));
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    root: client,
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: {
        input: Object.fromEntries(ENTRIES.map((name) => [name, `${client}${name}.ts`])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'shared-[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  return new Map(
    result.output.map((file) => [
      file.fileName,
      { type: typeOf(file.fileName), body: file.type === 'chunk' ? file.code : file.source },
    ]),
  );
}

import { pathToFileURL } from 'node:url';

/** Whether node was started with the module at this address. Its path may hold blanks and letters that an address writes otherwise. */
export const isMain = (address: string): boolean => address === pathToFileURL(process.argv[1] ?? '').href;

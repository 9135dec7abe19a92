export { cleanFile, type Cleaned, type CleanOptions } from './clean-file.ts';
export type { FileReport } from './report.ts';

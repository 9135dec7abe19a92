export { cleanFile, type Cleaned } from './clean-file.ts';
export { unreadableReport, type FileReport } from './report.ts';

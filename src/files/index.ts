export { cleanFile, type Cleaned, type CleanOptions } from './clean-file.ts';
export { unreadableReport, type FileReport, type RuleCount, type UnreadableReason } from './report.ts';

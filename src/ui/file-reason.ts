import { t } from './i18n.ts';

const SENTENCES = {
  image: 'file_reason_image',
  media: 'file_reason_media',
  archive: 'file_reason_archive',
  pdf: 'file_reason_pdf',
  office: 'file_reason_office',
  binary: 'file_reason_binary',
  encrypted: 'file_reason_encrypted',
  gone: 'file_reason_gone',
  'too-large': 'file_reason_too_large',
  failed: 'file_reason_failed',
  cancelled: 'file_reason_cancelled',
} as const;

/** Why a file could not be checked, in a sentence with what to do. */
export const fileReasonText = (reason: keyof typeof SENTENCES): string => t(SENTENCES[reason]);

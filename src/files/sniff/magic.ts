import type { UnreadableReason } from '../report.ts';

/** Bytes, as a string of characters below 256, that give a format away. */
export interface Magic {
  readonly format: string;
  readonly reason: UnreadableReason;
  readonly bytes: string;
  /** Where they stand; 0 by default. */
  readonly at?: number;
  /** More bytes that must stand at a second place. */
  readonly and?: { readonly at: number; readonly bytes: string };
}

/**
 * First match wins, so the narrower comes first.
 * Only signatures that text cannot begin with; what has a weaker one (`MZ`) is caught by its control characters.
 */
export const MAGIC: readonly Magic[] = [
  { format: 'png', reason: 'image', bytes: '\x89PNG\r\n\x1a\n' },
  { format: 'jpeg', reason: 'image', bytes: '\xff\xd8\xff' },
  { format: 'gif', reason: 'image', bytes: 'GIF87a' },
  { format: 'gif', reason: 'image', bytes: 'GIF89a' },
  { format: 'webp', reason: 'image', bytes: 'RIFF', and: { at: 8, bytes: 'WEBP' } },
  { format: 'bmp', reason: 'image', bytes: 'BM', and: { at: 6, bytes: '\0\0\0\0' } },
  { format: 'tiff', reason: 'image', bytes: 'II*\0' },
  { format: 'tiff', reason: 'image', bytes: 'MM\0*' },
  { format: 'ico', reason: 'image', bytes: '\0\0\x01\0' },
  { format: 'psd', reason: 'image', bytes: '8BPS\0' },
  { format: 'jxl', reason: 'image', bytes: '\0\0\0\x0cJXL ' },
  { format: 'heic', reason: 'image', bytes: 'ftyphei', at: 4 },
  { format: 'heic', reason: 'image', bytes: 'ftypmif1', at: 4 },
  { format: 'avif', reason: 'image', bytes: 'ftypavif', at: 4 },

  { format: 'mp4', reason: 'media', bytes: 'ftyp', at: 4 },
  { format: 'avi', reason: 'media', bytes: 'RIFF', and: { at: 8, bytes: 'AVI ' } },
  { format: 'wav', reason: 'media', bytes: 'RIFF', and: { at: 8, bytes: 'WAVE' } },
  { format: 'webm', reason: 'media', bytes: '\x1a\x45\xdf\xa3' },
  { format: 'ogg', reason: 'media', bytes: 'OggS\0' },
  { format: 'flac', reason: 'media', bytes: 'fLaC\0' },
  { format: 'mp3', reason: 'media', bytes: 'ID3', and: { at: 4, bytes: '\0' } },

  { format: 'pdf', reason: 'pdf', bytes: '%PDF-' },
  { format: 'ole', reason: 'office', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },

  { format: 'zip', reason: 'archive', bytes: 'PK\x03\x04' },
  { format: 'zip', reason: 'archive', bytes: 'PK\x05\x06' },
  { format: 'zip', reason: 'archive', bytes: 'PK\x07\x08' },
  { format: 'gzip', reason: 'archive', bytes: '\x1f\x8b' },
  { format: 'compress', reason: 'archive', bytes: '\x1f\x9d' },
  { format: 'bzip2', reason: 'archive', bytes: 'BZh', and: { at: 4, bytes: '1AY&SY' } },
  { format: 'xz', reason: 'archive', bytes: '\xfd7zXZ\0' },
  { format: '7z', reason: 'archive', bytes: '7z\xbc\xaf\x27\x1c' },
  { format: 'rar', reason: 'archive', bytes: 'Rar!\x1a\x07' },
  { format: 'zstd', reason: 'archive', bytes: '\x28\xb5\x2f\xfd' },
  { format: 'lz4', reason: 'archive', bytes: '\x04\x22\x4d\x18' },
  { format: 'cab', reason: 'archive', bytes: 'MSCF\0\0\0\0' },
  { format: 'tar', reason: 'archive', bytes: 'ustar', at: 257 },

  { format: 'openssl', reason: 'encrypted', bytes: 'Salted__' },
  { format: 'age', reason: 'encrypted', bytes: 'age-encryption.org/v1' },
  { format: 'age', reason: 'encrypted', bytes: '-----BEGIN AGE ENCRYPTED FILE-----' },
  { format: 'pgp', reason: 'encrypted', bytes: '-----BEGIN PGP MESSAGE-----' },
  { format: 'ansible-vault', reason: 'encrypted', bytes: '$ANSIBLE_VAULT;' },
  { format: 'luks', reason: 'encrypted', bytes: 'LUKS\xba\xbe' },
  { format: 'kdbx', reason: 'encrypted', bytes: '\x03\xd9\xa2\x9a' },

  { format: 'utf-32', reason: 'binary', bytes: '\xff\xfe\0\0' },
  { format: 'utf-32', reason: 'binary', bytes: '\0\0\xfe\xff' },
  { format: 'sqlite', reason: 'binary', bytes: 'SQLite format 3\0' },
  { format: 'executable', reason: 'binary', bytes: '\x7fELF' },
  { format: 'executable', reason: 'binary', bytes: '\xcf\xfa\xed\xfe' },
  { format: 'java-class', reason: 'binary', bytes: '\xca\xfe\xba\xbe' },
  { format: 'wasm', reason: 'binary', bytes: '\0asm' },
  { format: 'event-log', reason: 'binary', bytes: 'ElfFile\0' },
  { format: 'pcap', reason: 'binary', bytes: '\xd4\xc3\xb2\xa1' },
  { format: 'pcap', reason: 'binary', bytes: '\x0a\x0d\x0d\x0a' },
  { format: 'minidump', reason: 'binary', bytes: 'MDMP\x93\xa7' },
  { format: 'plist', reason: 'binary', bytes: 'bplist00' },
  { format: 'parquet', reason: 'binary', bytes: 'PAR1' },
  { format: 'font', reason: 'binary', bytes: 'wOFF' },
  { format: 'font', reason: 'binary', bytes: 'wOF2' },
];

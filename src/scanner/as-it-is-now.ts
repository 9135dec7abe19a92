/** Larger ones would cost more memory than a machine at a front desk can spare. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Firefox reads a file anew each time that it is asked to, whatever stands in it by then: a log that was written anew after
 * its review would leave with masks in the wrong places. (Chromium refuses to read a file that changed.)
 * @returns a file whose bytes stay what they are now; the very same where it is too large, or cannot be read
 */
export async function asItIsNow(file: File): Promise<File> {
  if (import.meta.env.MODE !== 'firefox' || file.size > MOST_BYTES) return file;
  try {
    const { name, type, lastModified } = file;
    return new File([await file.arrayBuffer()], name, { type, lastModified });
  } catch {
    // Who reads it next says why it cannot be read.
    return file;
  }
}

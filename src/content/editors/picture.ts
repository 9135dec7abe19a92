/** Browsers call a picture that was copied by itself, not as a file, by this name. */
const COPIED = 'image.png';

/** What a browser puts into an editable element for a copied picture; undefined for files, which it puts nowhere. */
export async function pictureHtml([file, ...more]: readonly File[]): Promise<string | undefined> {
  if (file?.name !== COPIED || more.length > 0) return undefined;
  const reader = new FileReader();
  await new Promise((resolve) => {
    reader.onloadend = resolve;
    reader.readAsDataURL(file);
  });
  return `<img src="${String(reader.result)}" alt="">`;
}

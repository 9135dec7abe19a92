/** Chromium puts in what was copied as a picture, which it gives this name, and Firefox every picture. */
const isPutIn = ({ name, type }: File): boolean =>
  import.meta.env.MODE === 'firefox' ? type.startsWith('image/') : name === 'image.png';

/** What a browser puts into an editable element for a picture that no script takes; undefined for other files. */
export async function pictureHtml([file]: readonly File[]): Promise<string | undefined> {
  if (!file || !isPutIn(file)) return undefined;
  const reader = new FileReader();
  await new Promise((resolve) => {
    reader.onloadend = resolve;
    reader.readAsDataURL(file);
  });
  return `<img src="${String(reader.result)}" alt="">`;
}

const FORMAT = 'token-veil/paths';

/**
 * Gives files of a folder their paths back before the page sees them: a cleaned file is a new one, and a new one has none.
 * First in the capture phase, and no word of it to the page.
 */
export function keepRelativePaths(): void {
  const take = (event: Event): void => {
    const data = (event as DragEvent).dataTransfer;
    if (!data) return;
    event.stopImmediatePropagation();
    const { files } = data;
    const paths = JSON.parse(data.getData(FORMAT)) as readonly string[];
    paths.forEach((path, index) => {
      const file = files[index];
      if (file && path !== '' && file.webkitRelativePath === '')
        Object.defineProperty(file, 'webkitRelativePath', { value: path, configurable: true });
    });
  };
  window.addEventListener(FORMAT, take, true);
}

const FORMAT = 'token-veil/replay';

/** As on a drop from a file manager: libraries look at these before they take anything, and a script cannot set them. */
const DROPPED = { effectAllowed: 'all', dropEffect: 'copy' };

const define = (owner: object, name: string, value: string): object =>
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });

/**
 * Gives the data of a replay what only the page's own world can give: how a drop is meant, and the files of a folder their
 * paths, because a cleaned file is a new one and has none. First in the capture phase, and no word of it to the page.
 */
export function completeReplayedTransfers(): void {
  const take = (event: Event): void => {
    const data = (event as DragEvent).dataTransfer;
    if (!data) return;
    event.stopImmediatePropagation();
    for (const [name, value] of Object.entries(DROPPED)) define(data, name, value);
    const { files } = data;
    const paths = JSON.parse(data.getData(FORMAT)) as readonly string[];
    paths.forEach((path, index) => {
      const file = files[index];
      if (file && path !== '' && file.webkitRelativePath === '') define(file, 'webkitRelativePath', path);
    });
  };
  window.addEventListener(FORMAT, take, true);
}

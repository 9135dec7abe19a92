import type { Session } from './session.ts';

type Picked = Window & { pickedPaths?: string[] };

/** Takes the place of the system's file dialog: the click, the input and its events stay the browser's own. */
function install(): void {
  const state = window as Picked;
  const fileAt = (path: string): NsFile => {
    const file = Cc['@mozilla.org/file/local;1']?.createInstance(Ci['nsIFile']) as NsFile;
    file.initWithPath(path);
    return file;
  };
  const picker = {
    QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
    init: () => undefined,
    appendFilter: () => undefined,
    appendFilters: () => undefined,
    appendRawFilter: () => undefined,
    isModeSupported: () => Promise.resolve(true),
    close: () => undefined,
    open: (callback: { done(result: number): void }) => {
      const result = Ci['nsIFilePicker']?.[state.pickedPaths ? 'returnOK' : 'returnCancel'] ?? 1;
      setTimeout(() => callback.done(result), 0);
    },
    get file() {
      return fileAt(state.pickedPaths?.[0] ?? '');
    },
    get files() {
      const list = Cc['@mozilla.org/array;1']?.createInstance(Ci['nsIMutableArray']) as NsArray;
      for (const path of state.pickedPaths ?? []) list.appendElement(fileAt(path));
      return list.enumerate();
    },
  };
  const factory = {
    QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
    createInstance: () => picker,
  };
  Components.manager
    .QueryInterface(Ci['nsIComponentRegistrar'])
    .registerFactory(Services.uuid.generateUUID(), '', '@mozilla.org/filepicker;1', factory);
}

/** Every file dialog from now on is answered by what `answerFilePicker` said last. */
export const installFilePicker = (session: Session): Promise<void> =>
  session.inChrome(() => session.call('system', install));

export const answerFilePicker = (session: Session, paths: readonly string[]): Promise<void> =>
  session.inChrome(() =>
    session.call(
      'system',
      (list: readonly string[]) => {
        (window as Picked).pickedPaths = [...list];
      },
      paths,
    ),
  );

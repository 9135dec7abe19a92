/** The little that the harness uses of Firefox's privileged scripting, which has no published types. */

interface NsFile {
  initWithPath(path: string): void;
}

interface NsString {
  data: string;
}

type NsImage = object;

interface NsImageTools {
  decodeImageFromArrayBuffer(bytes: ArrayBuffer, type: string): NsImage;
}

interface NsTransferable {
  init(context: null): void;
  addDataFlavor(flavor: string): void;
  setTransferData(flavor: string, data: NsString | NsImage): void;
  getTransferData(flavor: string, out: { value?: { QueryInterface(iid: unknown): NsString } }): void;
}

interface NsArray {
  appendElement(element: unknown): void;
  enumerate(): unknown;
}

interface NsRegistrar {
  registerFactory(id: unknown, name: string, contract: string, factory: object): void;
}

interface WebExtension {
  readonly id: string;
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
}

declare const Cc: Readonly<
  Record<string, { createInstance(iid: unknown): unknown; getService(iid: unknown): unknown }>
>;
declare const Ci: Readonly<Record<string, Readonly<Record<string, number>>>>;
declare const Cu: { cloneInto<T>(value: T, target: object): T };
declare const Components: { manager: { QueryInterface(iid: unknown): NsRegistrar } };
declare const ChromeUtils: {
  generateQI(names: readonly string[]): unknown;
  importESModule(address: string): Readonly<Record<string, unknown>>;
};
declare const Services: {
  readonly clipboard: {
    setData(data: NsTransferable, owner: null, kind: number): void;
    getData(data: NsTransferable, kind: number): void;
  };
  readonly prefs: { setIntPref(name: string, value: number): void };
  readonly uuid: { generateUUID(): unknown };
};
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: WebExtension } | null };

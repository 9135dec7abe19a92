const STYLE = '<style>#field { width: 600px; height: 200px; overflow: auto; border: 1px solid }</style>';

const emptyBy = (code: string): string => `<script>window.emptyField = () => { ${code} };</script>`;

const line = (n: number): string => `${n} GET /api/connector/v1/reservations/getAll 200 in ${n % 97} ms for hotel 42`;

const lines = (count: number): string[] => Array.from({ length: count }, (_, n) => line(n));

/** An empty text area. */
export const textPage = (): string =>
  `${STYLE}<textarea id="field"></textarea>${emptyBy("document.querySelector('#field').value = ''")}`;

/** A text area with 200 kB in it. */
export const longTextPage = (): string =>
  `${STYLE}<textarea id="field">${lines(3000).join('\n').slice(0, 200_000)}</textarea>`;

/** An empty editor without a model. */
export const richPage = (): string =>
  `${STYLE}<div id="field" contenteditable></div>${emptyBy("document.querySelector('#field').replaceChildren()")}`;

/** An editor without a model that holds 50,000 lines. */
export const linesPage = (): string =>
  `${STYLE}<div id="field" contenteditable>${lines(50_000)
    .map((text) => `<div>${text}</div>`)
    .join('')}</div>`;

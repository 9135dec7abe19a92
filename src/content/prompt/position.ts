const GAP = 8;
const MARGIN = 8;

/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** Top left corner for a panel: below the field, above it where there is no room, and always within the viewport. */
export function besideField(field: Box, panel: Size, viewport: Size): { left: number; top: number } {
  const below = field.top + field.height + GAP;
  const above = field.top - GAP - panel.height;
  const fitsBelow = below + panel.height <= viewport.height - MARGIN;
  const top = fitsBelow || above < MARGIN ? below : above;
  return {
    left: clamp(field.left, MARGIN, viewport.width - panel.width - MARGIN),
    top: clamp(top, MARGIN, viewport.height - panel.height - MARGIN),
  };
}

import { panelsOfPage } from './panels.ts';
import { panels } from './prompt/panels.ts';

// Put into a frame by the background when a field there is used first; see panels.ts.
panelsOfPage.tokenVeilPanels ??= panels;

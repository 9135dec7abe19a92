/** Writes the tables of the docs from the results of the last `npm test`. */
import './editors/table.ts';
import './places/table.ts';

/** Files alone, in `out`: any server can hand them out. */
export default { output: 'export' };

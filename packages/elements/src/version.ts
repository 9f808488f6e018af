/** Version of the elements, told when two different ones meet on a page. A test holds it to package.json. */
export const VERSION = '0.1.0';

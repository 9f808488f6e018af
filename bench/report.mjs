export const printReport = (r) => console.log(JSON.stringify(r, null, 1));

export async function build() { return {}; }

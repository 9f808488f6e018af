/** The most that a file may hold, in bytes: no submission is as long. */
const MOST = 2_000_000;

/**
 * Has a person choose a file. The control that opens the browser's own window is on no page: neither the name of the file
 * nor what stands in it is left in one.
 * @param chosen Told of the file; of nothing where none is chosen.
 */
export function chooseFile(page: Document, chosen: (file: Blob) => void): void {
  const picker = page.createElement('input');
  picker.type = 'file';
  picker.accept = '.json,application/json';
  picker.onchange = () => {
    const file = picker.files?.[0];
    if (file) chosen(file);
  };
  picker.click();
}

/** What stands in a file that a person chose, where it can be a submission: an object written as JSON. */
export async function readChosenFile(file: Blob): Promise<object | undefined> {
  if (file.size > MOST) return undefined;
  const text = await file.text();
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null ? content : undefined;
  } catch {
    return undefined;
  }
}

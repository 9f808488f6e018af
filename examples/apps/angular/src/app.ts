import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import '@safeguarding-forms/elements/dash-checklist.js';
import type { SfSubmitEvent } from '@safeguarding-forms/elements/classes.js';
import { send } from './send';

@Component({
  selector: 'example-app',
  // The form is no component of Angular's: its tag is let through as it is.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Example in Angular</h1>
      <dash-checklist
        lang="en"
        [edition]="edition"
        [context]="known"
        (sf-answer)="count()"
        (sf-submit)="take($event)"
      />
      <p id="answered">{{ answered() }}</p>
    </main>
  `,
})
export class App {
  protected readonly edition = 'cleveland';
  protected readonly known = { case: 'EXAMPLE-1' };
  protected readonly answered = signal(0);

  protected count(): void {
    this.answered.update((count) => count + 1);
  }

  protected take(event: SfSubmitEvent): void {
    event.waitUntil(send(event.detail));
  }
}

'use client';
import { DashChecklist } from '@safeguarding-forms/react/dash-checklist.js';
import { useState } from 'react';
import { send } from './send';

export function Form() {
  const [answered, setAnswered] = useState(0);
  return (
    <>
      <DashChecklist
        edition="cleveland"
        lang="en"
        stylesheet="/safeguarding-forms.css"
        context={{ case: 'EXAMPLE-1' }}
        onSfAnswer={() => setAnswered((count) => count + 1)}
        onSfSubmit={(event) => event.waitUntil(send(event.detail))}
      />
      <p id="answered">{answered}</p>
    </>
  );
}

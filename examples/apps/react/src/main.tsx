import { DashChecklist } from '@safeguarding-forms/react/dash-checklist.js';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { send } from './send.js';

function Page() {
  const [answered, setAnswered] = useState(0);
  return (
    <main>
      <h1>Example in React</h1>
      <DashChecklist
        edition="cleveland"
        lang="en"
        context={{ case: 'EXAMPLE-1' }}
        onSfAnswer={() => setAnswered((count) => count + 1)}
        onSfSubmit={(event) => event.waitUntil(send(event.detail))}
      />
      <p id="answered">{answered}</p>
    </main>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);

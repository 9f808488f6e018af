import { Form } from './form';

export default function Page() {
  return (
    <main>
      <h1>Example in Next</h1>
      <Form />
    </main>
  );
}

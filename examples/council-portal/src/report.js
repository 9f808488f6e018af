// @ts-check

/**
 * Tells the operator what failed. The stack alone: a message of the database holds no answer, and a body is never printed.
 * @param {unknown} error
 */
export function report(error) {
  console.error(
    error instanceof Error ? error.stack : 'council-portal: something was thrown that is no error',
  );
}

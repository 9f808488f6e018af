// What verifies submissions that are attached: a file of its own, which only a form that is given one asks for.
export { verifySubmission } from '@safeguarding-forms/schemas';

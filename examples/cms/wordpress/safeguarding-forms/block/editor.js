/**
 * The block in the editor: which form, in which edition and language. The form itself is not shown there: it is no place
 * for answers, and an editor puts HTML together by script, where a form's HTML would stay out of sight.
 */
(({ blocks, blockEditor, components, element }, { editions, languages, selfServe }) => {
  const h = element.createElement;
  const AS_THE_SITE = { value: '', label: 'as the page' };

  /** One choice, as a list to choose from. */
  const choice = (name, label, names, first, { attributes, setAttributes }, also = {}) =>
    h(components.SelectControl, {
      key: name,
      label,
      value: attributes[name],
      options: [first, ...names.map((value) => ({ value, label: value }))],
      onChange: (value) => setAttributes({ [name]: value, ...also }),
    });

  blocks.registerBlockType('safeguarding-forms/form', {
    edit(props) {
      const { attributes } = props;
      const offered = editions[attributes.element] ?? [];
      const fields = [
        // Another element has other editions, and may not speak to the person at risk.
        choice('element', 'Form', Object.keys(editions), { value: '', label: 'Choose a form' }, props, {
          edition: '',
          audience: '',
        }),
        choice('edition', 'Edition', offered, { value: '', label: offered[0] ?? '' }, props),
        choice('language', 'Language', languages, AS_THE_SITE, props),
      ];
      if (selfServe.includes(attributes.element))
        fields.push(choice('audience', 'To', ['self'], { value: '', label: 'professionals' }, props));
      const place = { label: 'Safeguarding form', icon: 'clipboard' };
      return h('div', blockEditor.useBlockProps(), h(components.Placeholder, place, ...fields));
    },
    // What stands in the page is written by the server.
    save: () => null,
  });
})(window.wp, window.safeguardingForms);

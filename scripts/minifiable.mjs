// Minifiers of content management systems know little of templates: a quote ends at the next one of its kind, what begins with
// two slashes is a remark, white space beside a sign goes.
export const MINIFIABLE = [
  {
    selector: 'TemplateLiteral TemplateLiteral',
    message: 'A template in another one ends that one for a minifier: give it a function of its own.',
  },
  {
    selector: 'TemplateLiteral[expressions.length>0] > TemplateElement[value.raw=/\\u002f\\u002f/]',
    message: 'Two slashes in a template are a remark for a minifier: join strings.',
  },
  {
    selector: ':not(TaggedTemplateExpression) > TemplateLiteral > TemplateElement[value.raw=/^\\s+$/]',
    message: 'A minifier takes the space between two expressions of a template: join strings.',
  },
];

export const components = {
  title: 'Components',
  lead: 'Each component in each of its states, for the people who build pages.',
}

/** The key of our icon, drawn in the colour of the text around it. */
export function KeyIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path
        transform="rotate(-45 8 8)"
        fill="currentColor"
        fill-rule="evenodd"
        d="M12 3.400a4.6 4.6 0 0 0-4.3 3H-.1a1.6 1.6 0 0 0 0 3.200h.2v2a.8.8 0 0 0 .8.8H2a.8.8 0 0 0 .8-.8v-2H4v1.100a.8.8 0 0 0 .8.8h1a.8.8 0 0 0 .8-.8V9.600h1.100a4.6 4.6 0 1 0 4.3-6.200m.5 2.700a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8"
      />
    </svg>
  );
}

const marked = new WeakSet<Node>();

/**
 * Copies templates for Lit. What follows a place in a template is for Lit where the place ends: if that is a text, and a
 * translator puts another node there, Lit finds no end any more. So a node stands between them that is no text and that
 * Lit does not count.
 */
export const placeEnds = {
  importNode(content: Node, isDeep = false): Node {
    if (!marked.has(content)) {
      const places = document.createTreeWalker(content, NodeFilter.SHOW_COMMENT);
      while (places.nextNode()) {
        const place = places.currentNode as Comment;
        if (place.nextSibling instanceof Text) place.after(document.createProcessingInstruction('end', ''));
      }
      marked.add(content);
    }
    return document.importNode(content, isDeep);
  },
};

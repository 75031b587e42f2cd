"""The program among the others of a free desktop: in its menus, and as what opens a brief."""

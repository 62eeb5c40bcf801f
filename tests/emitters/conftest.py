"""Being here, this file lets the tests in folders below import the tables that lie beside it."""
